/** Creates an HTML element, in documents of other kinds too (XHTML, XML). */
export const createElement = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag) =>
  document.createElementNS('http://www.w3.org/1999/xhtml', tag) as HTMLElementTagNameMap[Tag];
