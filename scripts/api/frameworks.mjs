import { detailOf, importedTypes, isSwitch, valuesOf } from './elements.mjs';

const NOTE = '// Generated from custom-elements.json.\n';

const imports = (elements) =>
  `import type { ${importedTypes(elements).join(', ')} } from '../npm/index.js';\n`;

const comment = (text, indent) => (text ? `${indent}/** ${text.replaceAll('*/', '* /')} */\n` : '');

/** What may be written in a template: numbers and strings, since both become attributes. */
function attributeType(attribute) {
  if (isSwitch(attribute)) return 'boolean';
  const values = valuesOf(attribute);
  if (!values) return 'string';
  const numbers = values.filter((value) => /^\d+$/.test(value));
  return [...values.map((value) => `'${value}'`), ...numbers].join(' | ');
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);
const camel = (text) => text.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/**
 * Attributes as they are written in HTML: set before the element is defined, another spelling would
 * be lost. Then what only a property can hold, and events under the names that a framework has.
 */
function props({ name, attributes, properties, events }, eventName) {
  const lines = [
    ...attributes.map(
      (attribute) =>
        `${comment(attribute.description, '  ')}  '${attribute.name}'?: ${attributeType(attribute)} | undefined;`,
    ),
    ...properties
      .filter(({ readonly }) => !readonly)
      .map(
        (property) =>
          `${comment(property.description, '  ')}  ${property.name}?: ${name}['${property.name}'];`,
      ),
    ...events.map(
      (event) =>
        `${comment(event.description, '  ')}  '${eventName(event.name)}'?: ((event: CustomEvent<${detailOf(event)}>) => void) | undefined;`,
    ),
  ];
  return `export interface ${name}Props {\n${lines.join('\n')}\n}\n`;
}

/** Types for TSX in React 19, whose custom elements take properties and `on` + name of the event. */
export const reactTypes = (
  elements,
) => `${NOTE}import type { HTMLAttributes, RefAttributes } from 'react';
${imports(elements)}
${elements.map((element) => props(element, (name) => `on${name}`)).join('\n')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements
  .map(
    ({ tag, name }) =>
      `      '${tag}': HTMLAttributes<${name}> & RefAttributes<${name}> & ${name}Props;`,
  )
  .join('\n')}
    }
  }
}
`;

/** Types for templates and `h()` in Vue 3. */
export const vueTypes = (elements) => `${NOTE}import type { HTMLAttributes } from 'vue';
${imports(elements)}
${elements.map((element) => props(element, (name) => `on${capital(camel(name))}`)).join('\n')}
declare module 'vue' {
  interface GlobalComponents {
${elements
  .map(({ tag, name }) => `    '${tag}': new () => { $props: HTMLAttributes & ${name}Props };`)
  .join('\n')}
  }
}
`;
