import type { Dictionary } from '../dictionary';

export const account: Dictionary['account'] = {
  welcome: username => `ようこそ、${username} さん`,
  ready: '開いているページのことでも、ほかのことでも質問できます。',
  openSidebar: 'サイドバーを開く',
  openPanel: 'サイドパネルで開く',
  openTab: 'タブで開く',
  cannotOpen: {
    title: 'このページでは、ブラウザーが拡張機能を許可していません。',
    advice: 'ページの横のサイドパネルか、タブで Aside を使えます。',
  },
  panelRefused: {
    title: 'ブラウザーがサイドパネルを開きませんでした。',
    advice: '代わりにタブで Aside を開いてください。',
  },
  keepOpen: host => `${host} で開いたままにする`,
  keepOpenMeans: 'このサイトのどのページでもサイドバーが開きます。閉じると、そのタブでは開きません。',
  keepOpenEverywhere: 'すべてのサイトで開いたままにする',
  notKept: {
    title: 'ブラウザーが許可しませんでした。',
    advice: '何も変わっていません。もう一度確認するには、チェックを入れ直してください。',
  },
  account: 'アカウント',
  signOut: 'サインアウト',
  signInTitle: 'Aside にサインイン',
  signInText: '組織のアカウントをお使いください。',
  expired: 'セッションの有効期限が切れました。もう一度サインインしてください。会話と下書きは残っています。',
  locked:
    'しばらく操作がなかったため、Aside をロックしました。もう一度サインインしてください。会話と下書きは残っています。',
  companyAccount: '会社のアカウント',
  continueWith: name => `${name}で続ける`,
  goOnInWindow: '開いたウィンドウで続けてください。',
  or: 'または',
  loading: '読み込み中',
  finishing: 'サインイン中',
  openInTab: 'タブで開く',
  signInNotices: {
    ranOut: 'サインインの時間が切れました。もう一度サインインしてください。',
    confirmed: 'アカウントを確認しました。サインインしてください。',
    passwordChanged: 'パスワードを変更しました。新しいパスワードでサインインしてください。',
  },
};

export const accountPage: Dictionary['accountPage'] = {
  title: 'アカウント',
  back: '戻る',

  method: 'サインイン方法',
  methods: { direct: 'Aside の入力フォーム', managed: '会社のサインインページ' },
  since: 'サインイン日時',
  until: 'アクセス期限',
  renewed: time => `${time} (自動的に更新)`,
  untilNote: '再サインインなしで更新される期間は、会社が決めています。',
  managed: 'このアカウントのパスワード、2 段階認証、削除は会社が管理しています。',
  allSettings: 'すべての設定',

  tasks: {
    password: 'パスワードを変更',
    totp: '2 段階認証',
    everywhere: 'すべての端末でサインアウト',
    delete: 'アカウントを削除',
  },
  signOut: 'サインアウト',

  oldPassword: '現在のパスワード',
  newPassword: '新しいパスワード',
  newPasswordAgain: '新しいパスワード (確認)',
  showPasswords: 'パスワードを表示',
  changePassword: 'パスワードを変更',
  passwordChanged:
    'パスワードを変更しました。ほかの端末はサインインしたままです。古いパスワードを知っている人がいるかもしれない場合は、すべての端末でサインアウトしてください。',

  totpScan: '認証アプリで読み取ってください。以後、サインインにはアプリのコードが必要になります。',
  totpType: 'または、このキーをアプリに入力してください:',
  qrCode: '認証アプリ用の QR コード',
  copySecret: 'キーをコピー',
  code: 'アプリのコード',
  codeForm: '6 桁の数字',
  turnOn: 'オンにする',
  staysOpen: 'ポップアップはほかの場所を操作すると閉じ、次に開いたときはキーが変わります。',
  openTab: 'タブで開く',
  totpOn: '2 段階認証をオンにしました。次のサインインからコードが必要です。',
  totpIsOn: '2 段階認証はオンです。サインインには認証アプリのコードが必要です。',
  otherDevice: '別のアプリを設定する',
  totpOffMeans: 'オフにすると、パスワードだけでアカウントに入れるようになります。',
  turnOff: 'オフにする',
  totpOff: '2 段階認証をオフにしました。パスワードだけでサインインできます。',

  everywhereMeans:
    'この端末も含め、サインインしているすべての端末とブラウザーからサインアウトします。ほかで開いているものも、アクセス期限が切れる 1 時間以内に終了します。会話は残ります。',
  signOutEverywhere: 'すべての端末でサインアウト',
  everywhereDone: 'すべての端末でサインアウトしました。',

  deleteMeans:
    '会社のサインインサービスにあるアカウントと、このブラウザーの会話を削除します。元に戻すことはできません。',
  typeName: username => `確認のため ${username} と入力してください`,
  deleteAccount: 'アカウントを完全に削除',
  deleteDone: 'アカウントを削除しました。',

  problems: {
    'wrong-password': '現在のパスワードが正しくありません。何も変更していません。',
    'weak-password': '新しいパスワードが会社の規則を満たしていません。',
    'password-used-before': 'このパスワードは以前に使われています。別のものを選んでください。',
    'passwords-differ': '2 つの新しいパスワードが一致していません。',
    'wrong-code':
      'コードが正しくありません。コードは 30 秒ごとに変わります。今表示されているものを入力してください。',
    'too-many-tries': '試行回数が多すぎます。しばらくしてからもう一度お試しください。',
    'session-over': 'セッションが終了しました。もう一度サインインしてください。',
    offline: 'オフラインです。何も変更していません。',
    unreachable:
      'サインインサービスに接続できません。何も変更していません。しばらくしてからもう一度お試しください。',
    unexpected: 'サインインサービスから予期しない応答がありました。',
  },
  because: (problem, detail) => `${problem}: ${detail}。`,
};
