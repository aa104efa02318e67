type Child = Node | string | null | false;
type Attributes = Readonly<Record<string, string | boolean | null>>;

/**
 * A new element. Text is only ever set as text, so that nothing of it is read as HTML.
 *
 * @param attributes `true` sets an empty one; `false` and `null` set none
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child): child is Node | string => child !== null && child !== false));
  return made;
}

/** A button that is no form's. */
export function button(
  attributes: Attributes,
  onClick: (event: MouseEvent) => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', onClick);
  return made;
}

/** A box to tick, with its words beside it. */
export function tickBox(
  isTicked: boolean,
  onChange: (isTicked: boolean) => void,
  ...words: readonly Child[]
): HTMLLabelElement {
  const input = element('input', { type: 'checkbox' });
  input.checked = isTicked;
  input.addEventListener('change', () => onChange(input.checked));
  return element('label', {}, input, element('span', {}, ...words));
}
