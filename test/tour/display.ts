/** Whether a window can be shown: always on macOS and Windows; elsewhere where there is an X or Wayland display. */
export const hasDisplay = (platform = process.platform, env = process.env): boolean =>
  platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
