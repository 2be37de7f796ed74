import { expect, test } from 'vitest';
import { hashStyles } from './hash-styles';

test('each style of a page by its hash', () => {
  const html = '<style>p { top: 0 }</style><p>a</p><style media="print">\n</style>';
  expect(hashStyles(html)).toEqual([
    // printf '%s' 'p { top: 0 }' | openssl dgst -sha256 -binary | base64
    "'sha256-Us7JLmGei1LSnjjzTNFzMtSl1aDTc+s46dQpKUaLuVU='",
    "'sha256-AbpHGcgLb+kRsJGnwFEktk7uzpZOCcBY74+YBdrKVGs='",
  ]);
});

test('a page without styles has none', () => {
  expect(hashStyles('<link rel="stylesheet" href="a.css">')).toEqual([]);
});
