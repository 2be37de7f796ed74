// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { toCsv } from './to-csv';

test('a table as CSV, in which nothing is a formula', () => {
  const table = document.createElement('table');
  for (const cells of [
    ['a', 'b "c"', 'd, e'],
    ['=HYPERLINK("https://e.example")', '-5', '+1 234,5 %'],
    ['@SUM(1)', '-cmd', ''],
  ]) {
    const row = table.insertRow();
    for (const text of cells) row.insertCell().textContent = text;
  }
  expect(toCsv(table).split('\r\n')).toEqual([
    'a,"b ""c""","d, e"',
    `"'=HYPERLINK(""https://e.example"")",-5,"+1 234,5 %"`,
    "'@SUM(1),'-cmd,",
  ]);
});
