import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number } = formatsOf('zh-CN');

export const history: Dictionary['history'] = {
  title: '对话列表',
  search: '搜索对话',
  clear: '清除搜索',
  close: '关闭对话列表',
  select: '选择多项',
  ages: {
    pinned: '已置顶',
    today: '今天',
    yesterday: '昨天',
    week: '过去 7 天',
    older: '更早',
  },
  untitled: '新对话',
  loading: '正在加载对话',
  empty: '还没有对话',
  emptyMeans: '您的提问会保存在这里，方便日后查看。',
  nothingFound: query => `未找到“${query}”`,
  nothingFoundMeans: '搜索会在标题和消息中查找以所输内容开头的词。',
  results: hits => `${number(hits)} 个结果`,

  actions: title => `“${title}”的操作`,
  rename: '重命名',
  renameTo: '新标题',
  pin: '置顶',
  unpin: '取消置顶',
  export: '导出',
  exportMarkdown: '导出为 Markdown',
  exportJson: '导出为 JSON',
  delete: '删除',
  keep: '保留',
  deleteOne: '永久删除此对话？',
  deleteSome: count => `永久删除 ${number(count)} 个对话？`,
  selected: count => `已选择 ${number(count)} 项`,
  selectOne: title => `选择“${title}”`,
  done: '完成',
};
