import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';
import { promptSettings } from './prompts';

const { number } = formatsOf('ja');

export const settings: Dictionary['settings'] = {
  title: '設定',
  pageTitle: 'Aside の設定',
  loading: '読み込み中',
  saved: '保存しました',
  notSaved: {
    title: '保存できませんでした。',
    advice: '今表示されている内容が有効です。もう一度お試しください。',
  },

  signingIn: 'サインイン',
  staySignedIn: 'この端末でサインインしたままにする',
  staySignedInShort: 'サインインしたままにする',
  staySignedInMeans:
    'ブラウザーを閉じてもサインインしたままになります。オフにすると、ブラウザーを閉じたときにサインアウトします。共有の端末ではオフをお勧めします。',

  lock: '離席時に Aside をロック',
  lockMeans:
    'ロック中は会話を隠し、再びサインインするまでアクセス権を持ちません。下書きも含め、何も失われません。',
  lockAfter: '操作がない時間',
  lockAfterMeans:
    'このコンピューター全体でキーもマウスも使われない時間です。スリープ中やブラウザーを閉じている間も数えます。',
  minutes: minutes => `${number(minutes)} 分`,
  hour: '1 時間',
  never: 'しない',
  lockWithSystem: '画面がロックされたとき',
  lockWithSystemMeans: 'ブラウザーが検知した時点でロックします。検知できない Linux デスクトップもあります。',

  conversations: '会話',
  conversationsMean: 'このブラウザーにのみ、アカウントごとに分けて保存されます。',
  keepHistory: '履歴を残す',
  keepHistoryMeans:
    'オフにすると、これ以降の会話は、ピン留めしない限り、タブを閉じるかブラウザーを終了したときに削除されます。以前の会話は削除するまで残ります。',
  deleteAfter: '古い会話を削除',
  deleteAfterMeans: '最後のメッセージから数えます。ピン留めした会話は残ります。',
  days: days => `${number(days)} 日後`,
  year: '1 年後',
  perTab: 'タブごとに別の会話を使う',
  perTabMeans: 'オフにすると、すべてのタブに同じ会話を表示します。',
  files: 'すべての会話',
  filesMean:
    'Markdown は読むためのものです。JSON はすべてを含み、再びインポートできます。インポートで上書きされるものはありません。',
  exportMarkdown: 'Markdown でエクスポート',
  exportJson: 'JSON でエクスポート',
  import: 'インポート',
  importFile: 'インポートするファイル',
  nothingToExport: 'エクスポートする会話がありません。',
  imported: ({ added, known, damaged }) =>
    [
      `${number(added)} 件の会話を追加しました。`,
      known > 0 && `${number(known)} 件はすでにありました。`,
      damaged > 0 && `${number(damaged)} 件は読み取れませんでした。`,
    ]
      .filter(Boolean)
      .join(''),
  notImported: {
    title: 'Aside の会話のファイルではありません。',
    advice: '「JSON でエクスポート」で作成したファイルを選んでください。何も変更していません。',
  },
  deleteAll: 'すべての会話を削除',
  deleteAllMeans: 'このブラウザーにあるすべての会話と下書きを、回答中のものも含めて完全に削除します。',
  deleteForGood: '完全に削除',
  keepAll: '残す',
  deletedAll: 'すべての会話を削除しました。',

  prompts: promptSettings,

  look: {
    title: '外観と言語',
    theme: '配色',
    themes: { browser: 'ブラウザーに合わせる', light: 'ライト', dark: 'ダーク' },
    textSize: '文字の大きさ',
    percent: percent => `${number(percent)}%`,
    side: 'ページのどちら側か',
    sides: { left: '左', right: '右' },
    width: pixels => `サイドバーの幅は ${number(pixels)} ピクセルです。`,
    resetWidth: '幅を元に戻す',
    toolbar: 'ツールバーのアイコンで開くもの',
    toolbarMeans: 'サインインしている間です。アカウントは、サイドバー上部のあなたの名前から開けます。',
    toolbarOpens: { popup: 'メニュー', sidebar: 'サイドバーをすぐに' },
  },

  connection: {
    title: '接続',
    mean: 'この Aside がサインインし、質問する先です。ビルド時に決められており、ほかのどことも通信しません。',
    pool: 'サインイン',
    chat: 'チャット',
    version: 'バージョン',
    check: '接続をテスト',
    checkMeans: '質問もアクセス権も送信しません。',
    poolIs: {
      ready: 'ユーザープールがあります。',
      open: 'ユーザープールがあります。',
      wrong: '応答はありますが、その名前のユーザープールはありません。',
      unreachable: '応答がありません。オンラインですか。VPN が必要ではありませんか。',
    },
    chatIs: {
      ready: 'チャットサービスがあり、サインインを求めています。',
      open: 'チャットサービスがサインインなしで応答します。運用している人に知らせてください。',
      wrong: '応答はありますが、このアドレスにチャットサービスはありません。',
      unreachable:
        '読み取れる応答がありません。オンラインですか。VPN が必要ではありませんか。そうでなければ、CORS の設定にこの拡張機能が入っていないのかもしれません。',
    },
  },

  sites: {
    title: 'サイト',
    mean: 'Aside がページに入るのは、そこで開いたときだけです。ここにあるサイトではサイドバーが自動で開き、閉じるとそのタブでは開きません。先にブラウザーが確認します。',
    all: 'すべてのサイトでサイドバーを開いたままにする',
    allMeans:
      'ブラウザーは、Aside がすべてのウェブサイト上の全データを読み取り、変更できると表示します。Aside がページを読むのは、あなたが追加したときだけです。',
    none: 'まだありません。追加するには、そのサイトのページでツールバーから Aside を開き、「開いたままにする」にチェックを入れてください。',
    forget: site => `${site} では開かない`,
    refused: {
      title: 'ブラウザーが許可しませんでした。',
      advice: '何も変わっていません。',
    },
  },
  languageOf: 'Aside の言語',
  languageMeans: 'ボタンやメッセージの言語です。回答は質問した言語で、会社のサービスに応じて返されます。',
  asBrowser: 'ブラウザーと同じ',
  keyboard: 'キーボード',
  keyboardMeans: 'Aside はすべてマウスなしで使えます。サイドバーで ? を押しても一覧が表示されます。',
  showShortcuts: 'すべてのショートカットを表示',

  diagnostics: '診断',
  diagnosticsMeans:
    '原因を調べる人のための、Aside の最近の動作の記録です。時刻、コード、サイズのみで、文章、名前、ページのアドレス、トークンは含みません。メモリー内にだけあり、コピーしない限り外に出ません。',
  copyBundle: 'コピー',
  refresh: '更新',
  clear: '消去',
  time: '時刻',
  part: '部分',
  what: '内容',
  more: '詳細',
  nothingHappened: 'まだ何も起きていません。',
};
