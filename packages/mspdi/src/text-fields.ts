/** The numbers by which Project knows its custom texts, Text1 to Text30. */
export const TEXT_FIELDS: readonly number[] = [
  ...[188743731, 188743734, 188743737, 188743740, 188743743],
  ...[188743746, 188743747, 188743748, 188743749, 188743750],
  ...Array.from({ length: 20 }, (_, place) => 188743997 + place),
];
