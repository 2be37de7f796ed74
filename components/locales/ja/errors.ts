import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, twoDigits } = formatsOf('ja');

export const errors: Dictionary['errors'] = {
  tryAgain: 'もう一度試す',
  tryAgainIn: wait => `${wait}後にもう一度試す`,
  waitingForNetwork: 'ネットワークを待っています',
  signIn: 'サインイン',
  signedInAgain: '再びサインインしました。',
  seconds: seconds => `${number(seconds)} 秒`,
  minutes: (minutes, seconds) => `${number(minutes)} 分 ${twoDigits(seconds)} 秒`,
  hours: (hours, minutes) => `${number(hours)} 時間 ${twoDigits(minutes)} 分`,
  details: '詳細',
  copyDetails: '詳細をコピー',
  dismiss: '閉じる',
};

export const errorCodes: Dictionary['errorCodes'] = {
  'signed-out': {
    title: 'サインアウトしています。',
    advice: '続けるにはサインインしてください。会話と下書きは残っています。',
  },
  'session-expired': {
    title: 'セッションの有効期限が切れました。',
    advice: 'もう一度サインインしてください。会話と下書きは残っています。',
  },
  locked: {
    title: 'Aside はロックされています。',
    advice: '続けるにはもう一度サインインしてください。会話と下書きは残っています。',
  },
  'session-damaged': {
    title: '保存されたセッションを読み取れませんでした。',
    advice: 'セッションは削除されました。もう一度サインインしてください。会話は残っています。',
  },
  'revocation-pending': {
    title: 'この端末ではサインアウトしました。',
    advice: 'サインインサービスにまだ接続できません。接続でき次第、Aside が通知します。',
  },
  'sign-in-cancelled': {
    title: 'サインインのウィンドウが閉じられました。',
    advice: 'サインインしていません。いつでもやり直せます。',
  },
  'sign-in-unreachable': {
    title: 'サインインページを読み込めませんでした。',
    advice: 'ネットワークや VPN を確認して、もう一度お試しください。続く場合は管理者にお知らせください。',
  },
  'sign-in-refused': {
    title: 'サインインが拒否されました。',
    advice: 'もう一度試すか、お使いのアカウントで Aside を使えるか管理者にご確認ください。',
  },
  'sign-in-mismatch': {
    title: '応答がこのサインインのものではありません。',
    advice: '何も取り込んでいません。ほかのサインインのウィンドウを閉じて、もう一度お試しください。',
  },
  'too-many-requests': {
    title: 'リクエストが多すぎます。',
    advice: '次の質問まで少し間をあけるよう、サービスから求められています。',
  },
  offline: {
    title: 'オフラインです。',
    advice: 'ネットワークが戻り次第、もう一度質問します。',
  },
  'backend-unreachable': {
    title: 'チャットサービスに接続できません。',
    advice: 'ネットワークや VPN を確認して、もう一度お試しください。続く場合は管理者にお知らせください。',
  },
  'bad-request': {
    title: 'チャットサービスがこの質問を受け付けませんでした。',
    advice: '言い回しを変えるか、ページを外して、もう一度送信してください。',
  },
  forbidden: {
    title: 'お使いのアカウントではこのサービスを利用できません。',
    advice: '管理者に利用権限を依頼してください。',
  },
  'too-large': {
    title: 'チャットサービスが受け付ける量を超えています。',
    advice: '質問を短くするか、ページ全体ではなく選択範囲を追加してください。',
  },
  'not-found': {
    title: '指定のアドレスにチャットサービスがありません。',
    advice: 'この Aside に設定されたチャット API のアドレスを、管理者が確認する必要があります。',
  },
  'timed-out': {
    title: 'チャットサービスの応答に時間がかかりすぎました。',
    advice: 'もう一度お試しください。質問を短くするか、ページではなく選択範囲を使うと早くなります。',
  },
  redirected: {
    title: 'チャットサービスが別のアドレスへ転送しようとしました。',
    advice:
      'セッションが一緒に送られてしまうため、Aside は従いません。管理者がアドレスを確認する必要があります。',
  },
  paused: {
    title: 'チャットサービスのエラーが続きました。',
    advice: 'サービスが回復できるよう、Aside はしばらく待ちます。',
  },
  'clock-skew': {
    title: 'このコンピューターの時計がずれています。',
    advice:
      'そのため、チャットサービスがセッションを拒否しています。日付と時刻を合わせて、もう一度お試しください。',
  },
  'malformed-stream': {
    title: 'チャットサービスから、Aside が読み取れないデータが届きました。',
    advice: '届いた分は残っています。もう一度お試しください。続く場合は管理者にお知らせください。',
  },
  stalled: {
    title: 'チャットサービスからの応答が途絶えました。',
    advice: '届いた分は残っています。続きから再開するか、もう一度お試しください。',
  },
  'answer-too-long': {
    title: '回答が Aside の保存できる長さを超えました。',
    advice: '届いた分は残っています。内容を分けて質問してください。',
  },
  'storage-full': {
    title: 'ブラウザーに Aside の保存領域がこれ以上ありません。',
    advice:
      '何も失われていません。古い会話を削除するか、コンピューターの空き容量を増やして、もう一度お試しください。',
  },
  outdated: {
    title: 'Aside が更新されました。このページを再読み込みしてください。',
    advice: '下書きと会話は残っています。',
  },
  'backend-error': {
    title: 'チャットサービスでエラーが発生しました。',
    advice: 'お客様の操作が原因ではありません。しばらくしてからもう一度お試しください。',
  },
  'unknown-answer': {
    title: 'サーバーから、Aside の知らない形式の応答が届きました。',
    advice: 'もう一度お試しください。続く場合は、管理者がチャット API を確認する必要があります。',
  },
  'stream-broken': {
    title: '回答が終わる前に接続が切れました。',
    advice: '届いた分は残っています。続きから再開するか、もう一度お試しください。',
  },
  interrupted: {
    title: '回答が終わる前に中断されました。',
    advice: '届いた分は残っています。続きから再開するか、もう一度お試しください。',
  },
  'page-unreadable': {
    title: 'このページからテキストを読み取れませんでした。',
    advice: '必要な部分をコピーして、メッセージに貼り付けてください。',
  },
  'page-forbidden': {
    title: 'このページでは、ブラウザーが拡張機能を許可していません。',
    advice:
      'ブラウザー自身のページ、新しいタブ、拡張機能ストアではいつもそうなります。別のページを開いてお試しください。',
  },
  'page-not-granted': {
    title: 'Aside はまだこのページを読めません。',
    advice:
      'ページを前面にしてツールバーの Aside のボタンを押し、もう一度追加してください。ブラウザー自身のページと拡張機能ストアは読めません。',
  },
  'page-never': {
    title: 'このサイトを読まないように設定されています。',
    advice: 'そのため何も読んでいません。ここ、または設定の「サイト」で変更できます。',
  },
  'page-other': {
    title: 'このタブは今、別のページを表示しています。',
    advice: 'この箇所は質問と一緒に送ったページのものです。そのページを開くと見られます。',
  },
  'passage-gone': {
    title: 'この箇所はページに見つかりませんでした。',
    advice: 'ページが変わったか、何かを開かないと表示されない箇所です。',
  },
  covered: {
    title: 'Aside がページに覆われています。',
    advice:
      'そのため何も実行せず、下書きは残しました。Aside の上にあるものを閉じるか、Aside を開き直して、もう一度押してください。',
  },
  refused: {
    title: 'Aside はここからの要求を受け付けません。',
    advice: 'ツールバーのボタンから Aside を開いてください。',
  },
  'invalid-message': {
    title: '送信できませんでした。',
    advice: 'メッセージを短くするか、ページを再読み込みして、もう一度お試しください。',
  },
  internal: {
    title: 'Aside で問題が発生しました。',
    advice: 'もう一度お試しください。続く場合は、ページを再読み込みしてください。',
  },
};
