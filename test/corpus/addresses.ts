const C = 'http://canary.invalid';

/** Addresses without words around them. */
export const addresses = [
  `${C}/a1`,
  `<${C}/a2>`,
  `<${C}/"onmouseover="alert(1)>`,
  `<${C}/'onclick='alert(1)'>`,
  '<javascript:alert(1)>',
  '<data:text/html,<script>alert(1)</script>>',
  '<vbscript:x>',
  '<file:///etc/passwd>',
  '<chrome-extension://abc/x>',
  '<a@example.com>',
  'a@example.com',
  'www.example.com',
  'javascript:alert(1)',
  `${C}/<script>alert(1)</script>`,
  `${C}/?a=1&b=<b>`,
  `${C}/a\u202Egnp.exe`,
  `"${C}/a17"onclick="alert(1)"`,
  'https://аpple.com/',
  'https://xn--pple-43d.com/',
  `ttp://x ${C}/a20) and (${C}/a21`,
];
