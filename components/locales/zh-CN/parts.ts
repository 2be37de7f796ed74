import type { Dictionary } from '../dictionary';

export const ui: Dictionary['ui'] = {
  copied: '已复制',
  failed: '无法复制',
};

export const markdown: Dictionary['markdown'] = {
  table: '表格',
  done: '已完成',
  open: '未完成',
  copyCode: '复制代码',
  copyCsv: '复制为 CSV',
  wrap: '自动换行',
  code: '代码',
  image: '图片',
  hidden: '这里有一个看不见的字符',
};
