/**
 * What is in an answer that must never be: elements that load, run or take input, attributes that do, links to anything
 * but the web and mail, links without a sight of where they lead, and characters that are not seen. Runs in a page, too.
 */
export const findViolations = (root: Element): string[] => {
  const elements =
    'a article blockquote br button code del div em figcaption figure h3 h4 h5 h6 hr li ol p path pre section span strong svg table tbody td th thead tr ul ' +
    'math mrow mi mn mo ms mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd mpadded mphantom';
  const allowed = new Set(elements.split(' '));
  const violations: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    // The icons of the buttons are ours.
    if (element.closest('button')) continue;
    if (!allowed.has(element.localName)) violations.push(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      if (/^on|^src|^style$|action|^data$|^ping$|^poster$|^background$|^id$|^xlink/i.test(name))
        violations.push(`${name}="${value}"`);
      if (name === 'href' && !(element.localName === 'a' && /^(?:https?:\/\/|mailto:)/.test(value)))
        violations.push(`href="${value}"`);
      if (/url\(|javascript:/i.test(value) && name !== 'href' && name !== 'title')
        violations.push(`${name}="${value}"`);
    }
    if (element.localName === 'a') {
      if (
        element.getAttribute('rel') !== 'noreferrer noopener' ||
        element.getAttribute('target') !== '_blank'
      )
        violations.push('a link that tells where it was');
      const address = new URL(element.getAttribute('href') ?? '');
      const host = address.host || address.pathname;
      const beside = element.nextElementSibling;
      const chip = beside?.className === 'link-host' ? beside.textContent : undefined;
      const words = element.textContent?.trim().toLowerCase() ?? '';
      const says =
        words === host.toLowerCase() || words.replace(/^https?:\/\//, '').split(/[/?#]/)[0] === host;
      if (chip !== host && !says) violations.push(`a link without its host: ${element.outerHTML}`);
    }
  }
  const hidden = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD\u3164\u{E0000}-\u{E007F}]/u;
  if (hidden.test(root.textContent ?? ''))
    violations.push(`a character that is not seen: ${root.textContent}`);
  return violations;
};
