/**
 * A document of the repository as a page of Storybook: links to other files of the repository lead
 * nowhere here, so that only their words stay.
 */
export const forStorybook = (markdown: string): string =>
  markdown.replace(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, '$1');
