/**
 * The `limit` items with the largest values; between equal values those with the smaller numbers. All of them, in
 * the order given, when there are no more. Takes time in proportion to the items, not to their sorting.
 */
export function largest(
  items: readonly number[],
  amountOf: (item: number) => number,
  limit: number,
): readonly number[] {
  if (items.length <= limit) return items;
  if (limit === 0) return [];
  const values = new Float64Array(items.length);
  for (let at = 0; at < items.length; at++) values[at] = amountOf(items[at] ?? 0);
  const least = nthLargest(values.slice(), limit);
  const above: number[] = [];
  const equal: number[] = [];
  for (let at = 0; at < items.length; at++) {
    const value = values[at] ?? 0;
    if (value > least) above.push(items[at] ?? 0);
    else if (value === least) equal.push(items[at] ?? 0);
  }
  return [...above, ...equal.sort((a, b) => a - b).slice(0, limit - above.length)];
}

/** The value at place `n`, counted from 1, of the values in falling order; moves them (Hoare's quickselect). */
function nthLargest(values: Float64Array, n: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >>> 1] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((values[left] ?? 0) > pivot) left++;
      while ((values[right] ?? 0) < pivot) right--;
      if (left > right) break;
      const moved = values[left] ?? 0;
      values[left++] = values[right] ?? 0;
      values[right--] = moved;
    }
    if (n - 1 <= right) high = right;
    else if (n - 1 >= left) low = left;
    else return pivot;
  }
  return values[low] ?? 0;
}
