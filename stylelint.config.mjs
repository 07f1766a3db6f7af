/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard', 'stylelint-config-html/astro'],
  reportNeedlessDisables: true,
  rules: {
    // Blank lines group custom properties by subject.
    'custom-property-empty-line-before': null,
    // Astro scopes styles to their component, where the order of reading serves better than that of weight.
    'no-descending-specificity': null,
    // Astro's own, for elements that come from Markdown.
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
  },
};
