/** Hash of popup.html's URL where it stands in a tab and not in the toolbar's popup. */
export const TAB_MARK = '#tab';
