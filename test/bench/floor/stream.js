const scroller = document.querySelector('main');
const answer = document.querySelector('p').appendChild(new Text());

let added = '';
function show() {
  answer.appendData(added);
  added = '';
  scroller.scrollTop = scroller.scrollHeight;
}

// The least that shows a streamed answer: what arrived is put at the end, once per frame.
document.querySelector('textarea').addEventListener('keydown', async ({ currentTarget, key }) => {
  if (key !== 'Enter') return;
  const response = await fetch(currentTarget.value, { method: 'POST', body: '{"message":"Hello"}' });
  let rest = '';
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    const events = (rest + chunk).split('\n\n');
    rest = events.pop();
    if (!added) requestAnimationFrame(show);
    for (const event of events) {
      const data = event.slice('data: '.length);
      if (data.startsWith('{')) added += JSON.parse(data).delta ?? '';
    }
  }
});
