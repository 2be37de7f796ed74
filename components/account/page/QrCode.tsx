import { create } from 'qrcode';

/** Light modules around the code, by ISO/IEC 18004: scanners need four. */
const QUIET = 4;

/** A QR code, black on white in either colour scheme, since many scanners want it so. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const dark = [...data.keys()].filter(index => data[index]);
  const path = dark.map(index => `M${index % size} ${Math.floor(index / size)}h1v1h-1z`).join('');
  const box = size + 2 * QUIET;
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={label}
      viewBox={`${-QUIET} ${-QUIET} ${box} ${box}`}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={box} height={box} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
