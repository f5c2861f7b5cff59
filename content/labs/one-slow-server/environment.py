"""The supplier: a slow server of prices."""
import asyncio
import hashlib

PORT = 8700
MOST = 12
SECONDS = 0.025


def price(seed, article):
    """Cents, or None for an article that the supplier does not know."""
    if not article.replace("-", "").isalnum():
        return None
    return int.from_bytes(hashlib.sha256(f"{seed}:{article}".encode()).digest()[:3], "big") % 9000 + 100


def serve(ready, seed):
    asyncio.run(listen(ready, seed))


async def listen(ready, seed):
    open_now = 0

    async def answer(reader, writer):
        nonlocal open_now
        open_now += 1
        try:
            if open_now > MOST:
                writer.write(b"BUSY\n")
                await writer.drain()
                return
            line = (await reader.readline()).decode("utf-8", "replace").rstrip("\n")
            await asyncio.sleep(SECONDS)
            cents = price(seed, line.removeprefix("PRICE ")) if line.startswith("PRICE ") else None
            writer.write(b"UNKNOWN\n" if cents is None else b"OK %d\n" % cents)
            await writer.drain()
        except ConnectionError:
            pass
        finally:
            open_now -= 1
            writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", PORT, backlog=256)
    ready()
    async with server:
        await server.serve_forever()
