import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import manifest from '../../custom-elements.json';
import './token-page.js';
import { PAIRS, tokensOf } from './tokens.js';

const generated: unknown = manifest;
const tokens = tokensOf(generated as Parameters<typeof tokensOf>[0]);

const meta: Meta = {
  title: 'Foundations/Tokens',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

/** Every token with what it is on the page that is chosen in the toolbar. */
export const Tokens: StoryObj = {
  // A new list each time: what the page has become is measured anew.
  render: () =>
    html`<div class="token-page" lang="en" dir="ltr">
      <story-tokens .tokens=${[...tokens]}></story-tokens>
    </div>`,
  play: async ({ canvasElement }) => {
    const page = canvasElement.querySelector('story-tokens')!;
    await expect(tokens.length).toBeGreaterThan(12);
    await expect(page.querySelectorAll('[data-enough=true]')).toHaveLength(PAIRS.length);
  },
};
