import { isSwitch, valuesOf } from './elements.mjs';

/** For editors of HTML: the format of VS Code, which others read too. */
export const customData = (elements) => ({
  version: 1.1,
  tags: elements.map(({ tag, description, attributes }) => ({
    name: tag,
    description,
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      ...(isSwitch(attribute) && { valueSet: 'v' }),
      ...(valuesOf(attribute) && { values: valuesOf(attribute).map((name) => ({ name })) }),
    })),
  })),
});
