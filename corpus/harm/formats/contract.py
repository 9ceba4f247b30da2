"""Шарттың бағасын есептейтін модуль."""
import re
from typing import Optional


class Шарт:
    """Бір шарт: тараптары, күні және бағасы."""

    def __init__(self, нөмір: str, c: float = 0.0, o: Optional[int] = None):
        self.нөмір = нөмір   # мысалы «12-А»
        self.c, self.o = c, o

    def бағасы(self, саны: int) -> float:
        # Салық 12 % болып есептеледі.
        return round(саны * self.c * 1.12, 2)


def жолдар(мәтін: str) -> list[str]:
    үлгі = re.compile(r'^\s*(\d+)-бап\.\s+(.*)$', re.M)
    return [f'{a}: {b}' for a, b in үлгі.findall(мәтін)]


if __name__ == '__main__':
    print('Дайын:', Шарт('7-Ә', c=1500.0).бағасы(саны=3), end='\n\n')
    x = [e for e in range(10) if e % 2 == 0]; print(x[0], x[1:-1])
