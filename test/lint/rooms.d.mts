declare const rooms: { forbidden: { name: string }[] };
export default rooms;
