/** An answer with everything that Markdown has to offer here. */
export const RICH_ANSWER = `Fresnel replaced the *mirror* behind the lamp by a **lens around it**, built of rings.

### Before and after

| | lamp and mirror | Fresnel lens |
|---|---|---|
| light used | about 20 % | about 80 % |
| seen from | 8 nautical miles | 20 nautical miles |

1. Each ring bends the light a little more than the one inside it.
2. All beams leave the lens side by side:
   - one long beam for a fixed light,
   - several for a flashing one.

\`\`\`js
// How far a light is seen, in nautical miles
const range = height => 2.08 * Math.sqrt(height);
\`\`\`

> The lens that saved a million ships.

The range grows with the root of the height, $d \\approx 2.08\\sqrt{h}$:

$$
d = \\sqrt{2 R h} + \\frac{h_e}{2}
$$

- [x] lens
- [ ] lamp, ask pay\u200Bpal

![The lens](https://images.example/lens.png)

More: [Fresnel lens](https://en.wikipedia.org/wiki/Fresnel_lens)
`;
