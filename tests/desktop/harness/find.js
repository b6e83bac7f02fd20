// Finds what a person would point at: something to press, a field or words, by what they see or hear.
// Runs in the page as a function of (kind, name, group); a group narrows the search to what carries that name.
const [kind, name, group] = arguments;

const KINDS = {
  press:
    'button, a[href], [role=button], [role=tab], [role=menuitem], [role=option], label:has(input[type=radio]), label:has(input[type=checkbox])',
  field: 'textarea, input:not([type=radio], [type=checkbox]), select, [role=textbox], [role=spinbutton]',
  group: 'fieldset, section, li, [role=radiogroup], [role=group], [role=row], [role=tabpanel], [role=dialog], nav, main, aside, dialog, article, form, tr',
  tab: '[role=tab]',
  alert: '[role=alert]',
  page: '[aria-current=page]',
};
const plain = (text) => text.replaceAll('\u200b', '').replaceAll(/\s+/g, ' ').trim();
const seen = (element) => element.checkVisibility({ visibilityProperty: true });
const named = (element) => {
  const by = element.getAttribute('aria-labelledby');
  if (by) return by.split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  const label = element.getAttribute('aria-label');
  if (label) return label;
  if (element.tagName === 'FIELDSET') return element.querySelector('legend')?.textContent ?? '';
  if (element.labels?.length) return [...element.labels].map((one) => one.textContent).join(' ');
  return element.textContent || element.title || element.getAttribute('placeholder') || '';
};
// Exactly so called beats beginning so, which beats containing it.
const best = (elements, wanted) => {
  const all = elements.filter(seen).map((element) => ({ element, name: plain(named(element)) }));
  return (
    all.find((one) => one.name === wanted) ??
    all.find((one) => one.name.startsWith(wanted)) ??
    all.filter((one) => one.name.includes(wanted)).sort((one, other) => one.name.length - other.name.length)[0]
  )?.element;
};
const root = group ? best([...document.querySelectorAll(KINDS.group)], group) : document;
if (!root) return null;
const usable = (element) => !element.disabled && element.getAttribute('aria-disabled') !== 'true';
return best([...root.querySelectorAll(KINDS[kind])].filter(usable), name) ?? null;
