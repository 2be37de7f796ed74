const scroller = document.querySelector('main');

let added = '';
function show() {
  const [first, ...others] = added.split('\n');
  document.querySelector('p:last-child').append(first);
  for (const line of others) scroller.appendChild(document.createElement('p')).append(line);
  added = '';
  scroller.scrollTop = scroller.scrollHeight;
}

// The least that shows a streamed answer: what arrived is put at the end, once per frame, and
// each line is a paragraph, so that no more than the last one is laid out anew.
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
