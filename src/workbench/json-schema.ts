/** What of JSON Schema the published schema uses. */
export interface SchemaNode {
  $ref?: string;
  description?: string;
  type?: string | string[];
  enum?: unknown[];
  enumDescriptions?: string[];
  const?: unknown;
  default?: unknown;
  properties?: Record<string, SchemaNode>;
  additionalProperties?: boolean | SchemaNode;
  items?: SchemaNode | SchemaNode[];
  anyOf?: SchemaNode[];
  oneOf?: SchemaNode[];
  allOf?: SchemaNode[];
  definitions?: Record<string, SchemaNode>;
}

/** Every shape that the schema allows at a path, as far as the path decides. */
export function shapesAt(schema: SchemaNode, path: readonly (string | number)[]): SchemaNode[] {
  const open = (node: SchemaNode, depth = 0): SchemaNode[] => {
    if (depth > 12) return [];
    const { $ref, anyOf = [], oneOf = [], allOf = [] } = node;
    const target = $ref ? schema.definitions?.[$ref.replace('#/definitions/', '')] : undefined;
    const further = [...(target ? [target] : []), ...anyOf, ...oneOf, ...allOf].flatMap((each) => open(each, depth + 1));
    const described = node.description ? further.map((each) => ({ description: node.description as string, ...each })) : further;
    const own = node.type || node.properties || node.enum || node.const !== undefined ? [node] : [];
    return [...own, ...described];
  };
  let nodes = open(schema);
  for (const step of path) nodes = nodes.flatMap((node) => (childOf(node, step) ?? []).flatMap((child) => open(child)));
  return nodes;
}

function childOf(node: SchemaNode, step: string | number): SchemaNode[] | null {
  if (typeof step === 'number') {
    const items = Array.isArray(node.items) ? node.items[step] : node.items;
    return items ? [items] : null;
  }
  const named = node.properties?.[step];
  if (named) return [named];
  return typeof node.additionalProperties === 'object' ? [node.additionalProperties] : null;
}

export interface Suggestion {
  label: string;
  about: string;
}

/** Names that may stand in the object at `path`. */
export function keysAt(schema: SchemaNode, path: readonly (string | number)[]): Suggestion[] {
  const found = new Map<string, string>();
  for (const { properties } of shapesAt(schema, path))
    for (const name of Object.keys(properties ?? {})) if (!found.has(name)) found.set(name, describeAt(schema, [...path, name]));
  return [...found].map(([label, about]) => ({ label, about }));
}

/** Values that may stand at `path`, as JSON. */
export function valuesAt(schema: SchemaNode, path: readonly (string | number)[]): Suggestion[] {
  const found = new Map<string, string>();
  for (const { enum: values, enumDescriptions, const: only, type } of shapesAt(schema, path)) {
    values?.forEach((value, at) => {
      found.set(JSON.stringify(value), enumDescriptions?.[at] ?? '');
    });
    if (only !== undefined) found.set(JSON.stringify(only), '');
    if (type === 'boolean') for (const value of ['true', 'false']) found.set(value, '');
  }
  return [...found].map(([label, about]) => ({ label, about }));
}

export function describeAt(schema: SchemaNode, path: readonly (string | number)[]): string {
  return shapesAt(schema, path).find(({ description }) => description)?.description ?? '';
}
