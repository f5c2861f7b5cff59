"""Asks the supplier for prices."""
import asyncio

HOST, PORT = "127.0.0.1", 8700
AT_ONCE = 12


async def ask(article):
    reader, writer = await asyncio.open_connection(HOST, PORT)
    try:
        writer.write(f"PRICE {article}\n".encode())
        return (await reader.readline()).decode().split()
    finally:
        writer.close()


async def fetch(article, turn):
    """The price of one article in cents, or None where the supplier does not know it."""
    # Whoever holds a turn has a connection; the others wait here instead of at the supplier's door.
    async with turn:
        while True:
            answer = await ask(article)
            if answer and answer[0] != "BUSY":
                return int(answer[1]) if answer[0] == "OK" else None
            await asyncio.sleep(0.01)


async def fetch_all(articles):
    """The prices of all articles, by article."""
    wanted = list(dict.fromkeys(articles))
    turn = asyncio.Semaphore(AT_ONCE)
    prices = await asyncio.gather(*(fetch(article, turn) for article in wanted))
    return dict(zip(wanted, prices))
