import type { Preview } from '@storybook/web-components-vite';

type ArgTypesEnhancer = NonNullable<Preview['argTypesEnhancers']>[number];

/** As much of the custom elements manifest as is changed here. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

interface Declaration {
  readonly members?: readonly { readonly name: string; readonly attribute?: string }[];
  readonly attributes?: readonly Attribute[];
  readonly slots?: readonly { readonly name: string }[];
}

interface Attribute {
  readonly name: string;
  readonly type?: { readonly text: string };
}

/**
 * The manifest as the docs can show it: what can be set in two ways stands there once, as an
 * attribute with a type that has a control, and the slot without a name gets one.
 */
export function forDocs(manifest: Manifest): Manifest {
  return {
    ...manifest,
    modules: manifest.modules.map((module) => ({
      ...module,
      declarations: module.declarations?.map((declaration) => ({
        ...declaration,
        members: declaration.members?.filter(({ attribute }) => attribute === undefined),
        attributes: declaration.attributes?.map(withPlainType),
        slots: declaration.slots?.map((slot) => ({ ...slot, name: slot.name || '(default)' })),
      })),
    })),
  };
}

const withPlainType = (attribute: Attribute): Attribute =>
  attribute.type?.text.startsWith('string')
    ? { ...attribute, type: { text: 'string' } }
    : attribute;

/** Only attributes can be set in the controls; the rest of the table is for reading. */
export const onlyAttributesHaveControls: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => [
      name,
      type.table?.category === 'attributes' ? type : { ...type, control: false },
    ]),
  );
