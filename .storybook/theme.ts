/** Colours of Storybook itself, around the stories: ink, paper and one accent. */
export const colours = {
  colorPrimary: '#00606c',
  colorSecondary: '#00606c',
  appBg: '#f5f6f6',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#d3d8da',
  appBorderRadius: 2,
  textColor: '#1b2326',
  textMutedColor: '#4c575b',
  barBg: '#ffffff',
  barTextColor: '#3f4a4e',
  barSelectedColor: '#00606c',
  barHoverColor: '#00606c',
  fontBase: "system-ui, 'Noto Sans', sans-serif",
  fontCode: "ui-monospace, 'Noto Sans Mono', monospace",
} as const;
