/** A record without the fields that hold nothing, be it no value or an empty list. */
export const withoutNothing = (record) =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && value.length !== 0),
  );
