import type { Dictionary } from '../dictionary';

export const ui: Dictionary['ui'] = {
  copied: 'コピーしました',
  failed: 'コピーできませんでした',
};

export const markdown: Dictionary['markdown'] = {
  table: '表',
  done: '完了',
  open: '未完了',
  copyCode: 'コードをコピー',
  copyCsv: 'CSV でコピー',
  wrap: '行を折り返す',
  code: 'コード',
  image: '画像',
  hidden: 'ここに目に見えない文字がありました',
};
