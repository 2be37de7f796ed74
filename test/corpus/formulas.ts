const C = 'http://canary.invalid';
const TEX = [
  '\\href{javascript:alert(1)}{x}',
  `\\href{${C}/f2}{x}`,
  `\\url{${C}/f3}`,
  `\\includegraphics[height=1em]{${C}/f4.png}`,
  '\\htmlStyle{position:fixed;inset:0}{x}',
  '\\htmlClass{composer}{x}',
  '\\htmlId{composer}{x}',
  `\\htmlData{x=${C}}{y}`,
  '\\text{<img src=x onerror=alert(1)>}',
  '\\text{\u202Eabc}',
  '\\color{red}{x}',
  '\\textcolor{#f00}{x}',
  `\\colorbox{url(${C})}{x}`,
  '\\kern{-1000em}x',
  '\\rule{1000em}{1000em}',
  '\\raisebox{1000em}{x}',
  '\\def\\x{\\x\\x}\\x',
  '\\def\\a#1{#1#1#1#1}\\a{\\a{\\a{\\a{\\a{\\a{x}}}}}}',
  '\\unicode{x202E}',
  '\\char"202E',
  '\\begin{matrix}\\href{javascript:alert(1)}{x}\\end{matrix}',
  '</math><img src=x onerror=alert(1)>',
  '\\text{</annotation><script>alert(1)</script>}',
  '{'.repeat(500),
  'x_'.repeat(300),
];

/** Formulas that link, load, restyle, grow without end, or are none. */
export const formulas = [
  ...TEX.map(tex => `$$\n${tex}\n$$`),
  ...TEX.slice(0, 10).map(tex => `a $${tex}$ b`),
  ...TEX.slice(0, 5).map(tex => `\\[${tex}\\] and \\(${tex}\\)`),
];
