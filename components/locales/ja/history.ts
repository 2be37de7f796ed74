import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number } = formatsOf('ja');

export const history: Dictionary['history'] = {
  title: '会話一覧',
  search: '会話を検索',
  clear: '検索をクリア',
  close: '会話一覧を閉じる',
  select: '複数選択',
  ages: {
    pinned: 'ピン留め',
    today: '今日',
    yesterday: '昨日',
    week: '過去 7 日間',
    older: 'それ以前',
  },
  untitled: '新しい会話',
  loading: '会話を読み込み中',
  empty: '会話はまだありません',
  emptyMeans: '質問した内容はここに残り、いつでも見返せます。',
  nothingFound: query => `「${query}」は見つかりませんでした`,
  nothingFoundMeans: 'タイトルとメッセージから、入力した語で始まる語を探します。',
  results: hits => `${number(hits)} 件の結果`,

  actions: title => `${title} の操作`,
  rename: '名前を変更',
  renameTo: '新しいタイトル',
  pin: 'ピン留め',
  unpin: 'ピン留めを外す',
  export: 'エクスポート',
  exportMarkdown: 'Markdown でエクスポート',
  exportJson: 'JSON でエクスポート',
  delete: '削除',
  keep: '残す',
  deleteOne: 'この会話を完全に削除しますか？',
  deleteSome: count => `${number(count)} 件の会話を完全に削除しますか？`,
  selected: count => `${number(count)} 件を選択中`,
  selectOne: title => `${title} を選択`,
  done: '完了',
};
