// Apart from all modules, so that the sidebar's composer takes keys as soon as it is parsed. `autofocus` would not do:
// browsers ignore it in frames of another origin.
document.getElementById('message').focus();
