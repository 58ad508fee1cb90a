/** Whether it is as JSON has it: nothing behind it, such as a class, that says more. */
export const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
