/** What every widget has and stands in the controls as a choice. */
export const commonControls = {
  'color-scheme': { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
  'heading-level': { control: 'select', options: ['1', '2', '3', '4', '5', '6'] },
} as const;
