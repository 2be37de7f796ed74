const host = document.createElement('div');
const frame = document.createElement('iframe');
frame.src = chrome.runtime.getURL('frame.html');
frame.style.cssText = 'position:fixed;inset:0 0 0 auto;width:400px;height:100%;border:0;background:#fff';
host.attachShadow({ mode: 'closed' }).append(frame);
document.documentElement.append(host);
frame.focus();
