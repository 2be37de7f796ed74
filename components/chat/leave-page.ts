/**
 * Closes a sidebar whose extension was updated. Its host can be told nothing any more, except by what a frame's owner
 * sees: that the frame loads another document. The page does not see it, since the frame stands in a closed root.
 */
export const leavePage = (): void => location.replace('about:blank');
