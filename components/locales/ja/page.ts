import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, plural } = formatsOf('ja');

export const page: Dictionary['page'] = {
  takeOut: '送信前に取り除くもの',
  takeOutMeans: '秘密らしい形のものを見つけます。ほとんどは見つかりますが、すべてではありません。',
  kinds: {
    token: 'アクセストークン',
    key: '秘密鍵',
    card: 'カード番号',
    email: 'メールアドレス',
  },
  kindAndCount: (kind, count) => `${kind} (${number(count)})`,
  takenOut: count => plural(count, { other: `秘密を${number(count)}件除去` }),

  siteMenu: 'このサイトで Aside が読めるもの',
  access: {
    ask: '毎回確認する',
    always: '常にページを追加する',
    never: 'ページを読まない',
  },
  accessMeans: {
    ask: '追加したときだけページを読みます',
    always: '添付として追加され、送信前に外せます',
    never: '追加は拒否されます',
  },
  allow: 'このサイトで許可する',

  show: 'ページ内で表示',
};

export const siteSettings: Dictionary['siteSettings'] = {
  title: 'サイト',
  mean: 'サイトごとに Aside が読めるものです。ほかのサイトでは、追加したときだけページを読みます。一覧はこのブラウザーにだけ保存されます。',
  none: 'まだサイトごとの設定はありません。追加したページの添付から設定できます。',
  access: page.access,
};
