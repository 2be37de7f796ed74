// Apart from all modules, so that the sidebar's composer takes keys as soon as it is parsed. `autofocus` would not do:
// browsers ignore it in frames of another origin. Nor would the host's `frame.focus()`: while the frame is still on its
// way to its own process, Chromium gives it the focus in the page but goes on sending the keys to the page.
const look = new URLSearchParams(location.search);
// Quiet is a sidebar that is kept open on a site, and that nobody asked for just now (QUIET in lib/contract/host.ts).
if (!look.has('quiet')) document.getElementById('message').focus();

// As the worker said in the address; the page's own scripts follow later choices (components/look).
const theme = look.get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
const size = Number(look.get('text'));
if (size >= 90 && size <= 150) document.documentElement.style.setProperty('--text-scale', size / 100);
