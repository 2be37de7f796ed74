/** A page as Readability hands it over: headings, paragraphs, a caption, a price list. */
export const ARTICLE = {
  url: 'https://bees.example/winter',
  title: 'How a bee colony survives the winter',
  text: `How a bee colony survives the winter
By Dr. Anna Berg, 3 November

A honey bee colony does not sleep through the winter. While most insects die or hibernate, honey bees stay awake, packed together in a ball that beekeepers call the winter cluster. The cluster keeps the queen warm and alive until the first flowers open.

The cluster
When the air in the hive falls below about 14 °C, the workers gather around the queen. Bees in the core uncouple their wings and shiver with their flight muscles, which produces heat without movement. The core stays at about 33 °C while brood is present, and at about 21 °C when there is none. Bees on the outside form a mantle two or three layers thick, with their heads pointing inwards, and act as insulation. They change places all the time, so that no bee stays in the cold for long.

Photo: A winter cluster seen from above.

Food
Heat costs honey. A colony in central Europe eats between 12 and 20 kg of honey from October to March, and most of it in the last six weeks. That is why beekeepers weigh their hives in autumn and feed sugar syrup to light colonies. A colony that runs out of stores starves within days, even when combs full of honey hang a few centimetres away, because the cluster cannot move in severe cold.

Winter bees
The workers of winter are not the workers of summer. Bees that hatch after August have larger fat bodies and more vitellogenin, a protein that stores nutrients and protects against ageing. A summer bee lives for five or six weeks; a winter bee lives for up to six months. The colony shrinks from 40,000 bees in June to about 10,000 at Christmas.

Dangers
The worst enemy of a wintering colony is the mite Varroa destructor. Mites feed on the fat body of young bees and carry the deformed wing virus, so winter bees that were infested as larvae die early. Colonies that were not treated before the end of August often collapse in January. Damp is the second danger, since wet bees cool quickly; a small opening at the top of the hive lets moisture out. Woodpeckers and mice do damage too, and a wire grid at the entrance keeps mice away.

What beekeepers can do
Leave the hive alone. Opening it in winter breaks the propolis seal and costs the colony more heat than it can afford. A look at the tray under the hive says enough: crumbs of wax in straight lines show where the cluster sits, e.g. near the front. Our course on wintering is held in Freiburg every September. It costs 45 euros, lunch included.

Read more
<script>alert(1)</script> [Buy honey](https://shop.example) ![](https://tracker.example/pixel.png)`,
};
