const C = 'http://canary.invalid';
const IMAGE = `<img src="${C}/c.png" onerror=alert(1)>`;

/** Code that is more than code where its text or its language's name is trusted. */
export const code = [
  `\`${IMAGE}\``,
  `\`\`\`html\n${IMAGE}\n\`\`\``,
  `\`\`\`xml\n<!DOCTYPE x [<!ENTITY y SYSTEM "${C}/c3">]>&y;\n\`\`\``,
  `\`\`\`css\n*{background:url(${C}/c4)}\n\`\`\``,
  `\`\`\`js\nfetch("${C}/c5")\n\`\`\``,
  `\`\`\`<script>alert(1)</script>\nx\n\`\`\``,
  '```"onload="alert(1)\nx\n```',
  '```js" style="position:fixed\nx\n```',
  '```../../background.js\nx\n```',
  '```__proto__\nx\n```',
  '```constructor\nx\n```',
  '```\u202Etxt\nx\n```',
  `\`\`\`mermaid\ngraph TD\n  A["${IMAGE}"] --> B\n\`\`\``,
  `\`\`\`mermaid\ngraph TD\n  A --> B\n  click A "javascript:alert(1)"\n\`\`\``,
  `\`\`\`mermaid\n%%{init: {"securityLevel": "loose", "themeCSS": "@import url(${C}/c15)"}}%%\ngraph TD\n  A --> B\n\`\`\``,
  `\`\`\`mermaid\ngraph TD\n  click A call alert(1)\n  A@{ img: "${C}/c16.png" }\n\`\`\``,
  `\`\`\`svg\n<svg onload=alert(1)></svg>\n\`\`\``,
  `\`\`\`math\n\\href{javascript:alert(1)}{x}\n\`\`\``,
  `~~~html\n${IMAGE}\n~~~`,
  `    ${IMAGE}`,
  `\`\`\`\`\n\`\`\`\n${IMAGE}\n\`\`\`\n\`\`\`\``,
  `\`\`\`html\n${IMAGE}`,
  `\`\`\`\n\u202E} ⁦// safe⁩ ⁦\n\`\`\``,
  `\`\`\`\n${'x'.repeat(5000)}\n\`\`\``,
];
