import ts from 'typescript';

const STORES = new Set(['indexedDB', 'localStorage', 'sessionStorage']);
const BROWSERS = new Set(['browser', 'chrome']);

/** Where code (not a comment or a string) names a store: `indexedDB`, `browser.storage` and the like. */
export function findStorageUse(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && STORES.has(node.text)) found.push(node.text);
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'storage') {
      const owner = node.expression;
      const name = ts.isPropertyAccessExpression(owner) ? owner.name.text : owner.getText(source);
      if (BROWSERS.has(name)) found.push(`${name}.storage`);
    }
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile('source.tsx', text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
  visit(source);
  return found;
}
