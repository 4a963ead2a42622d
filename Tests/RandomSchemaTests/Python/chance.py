"""Chance that is the same with every version of Python."""


class Chance:
    """SplitMix64, as Tests/TestSupport/SplitMix.swift has it."""

    def __init__(self, seed: int) -> None:
        self.state = seed

    def next(self) -> int:
        self.state = (self.state + 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
        return mixed ^ (mixed >> 31)

    def below(self, count: int) -> int:
        return self.next() % count

    def between(self, least: int, most: int) -> int:
        return least + self.below(most - least + 1)

    def one_in(self, count: int) -> bool:
        return self.below(count) == 0

    def pick(self, items):
        return items[self.below(len(items))]

    def some(self, items, count: int) -> list:
        """Different items, in their order."""
        left = list(range(len(items)))
        while len(left) > count:
            left.pop(self.below(len(left)))
        return [items[index] for index in left]
