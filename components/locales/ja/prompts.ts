import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number } = formatsOf('ja');

export const prompts: Dictionary['prompts'] = {
  theSelection: '選択したテキスト',
  thisPage: 'このページ',
  builtIn: {
    summarise: { title: 'ページの要点', text: '{page}の要点を数行でまとめてください。' },
    explain: {
      title: '選択範囲をわかりやすい言葉で',
      text: '{selection}をわかりやすい言葉で説明してください。',
    },
    translate: { title: '選択範囲を自分の言語に', text: '{selection}を{language}に翻訳してください。' },
    rewrite: {
      title: '選択範囲をわかりやすく短く',
      text: '{selection}をわかりやすく短く書き直してください。意味と言語は変えないでください。',
    },
    proofread: {
      title: '選択範囲の間違い',
      text: '{selection}の誤字と文法を直し、変更した箇所を一覧にしてください。',
    },
    tasks: {
      title: 'ページに書かれている、やるべきこと',
      text: '{page}に書かれている、やるべきことを一覧にしてください。誰が、何を、いつまでに行うかを示してください。',
    },
    reply: {
      title: '選択範囲への返信',
      text: '{selection}への丁寧な返信を書いてください。伝える内容: ',
    },
  },
};

export const promptSettings: Dictionary['settings']['prompts'] = {
  title: 'プロンプト',
  mean: 'チャットで / を入力すると選べます。メッセージに書き込まれるだけで、ご自分で送信するまで送られません。自分のプロンプトはこのブラウザーにのみ保存され、すべてのアカウントで共通です。',
  builtIn: '組み込み',
  add: 'プロンプトを追加',
  change: name => `${name} を変更`,
  delete: '削除',
  restore: '組み込みのものに戻す',
  keep: '残す',
  name: '名前',
  nameMeans: 'スラッシュの後に入力する名前です。文字、数字、-、_ が使えます。空白は使えません。',
  text: '本文',
  textMeans: variables =>
    `${variables.join('、')} は自動で置き換わります。選択範囲やページは添付として送られ、送信前に確認できます。波かっこ内のほかの言葉は、ご自分で書き換えてください。`,
  save: '保存',
  cancel: 'キャンセル',
  noName: 'プロンプトに名前を付けてください。',
  badName: '名前に使えるのは文字、数字、-、_ だけで、40 文字までです。',
  noText: 'プロンプトの本文を入力してください。',
  nameTaken: name => `${name} という名前のプロンプトはすでにあります。`,
  full: count =>
    `保存できるプロンプトは ${number(count)} 件までです。追加するには、どれかを削除してください。`,
  export: 'プロンプトをエクスポート',
  import: 'プロンプトをインポート',
  importFile: 'インポートするプロンプトのファイル',
  nothingToExport: 'エクスポートする自分のプロンプトがありません。',
  imported: ({ added, known, taken, over, damaged }) =>
    [
      `${number(added)} 件のプロンプトを追加しました。`,
      known > 0 && `${number(known)} 件はすでにありました。`,
      taken > 0 && `${number(taken)} 件は名前が使われていたため、元のプロンプトをそのまま残しました。`,
      over > 0 && `${number(over)} 件は上限を超えたため追加できませんでした。`,
      damaged > 0 && `${number(damaged)} 件は読み取れませんでした。`,
    ]
      .filter(Boolean)
      .join(''),
  notImported: {
    title: 'Aside のプロンプトのファイルではありません。',
    advice: '「プロンプトをエクスポート」で作成したファイルを選んでください。何も変更していません。',
  },
};
