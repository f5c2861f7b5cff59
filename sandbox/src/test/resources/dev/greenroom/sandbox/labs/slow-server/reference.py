import asyncio


async def fetch(item):
    reader, writer = await asyncio.open_connection("127.0.0.1", 8000)
    writer.write(b"%d\n" % item)
    answer = int(await reader.readline())
    writer.close()
    return answer


async def fetch_all(items):
    return list(await asyncio.gather(*(fetch(item) for item in items)))
