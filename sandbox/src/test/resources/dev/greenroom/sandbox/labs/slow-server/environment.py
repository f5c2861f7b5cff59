import asyncio


def answer(seed, item):
    return (seed * 31 + item * 17) % 1000003


def serve(ready, seed):
    async def talk(reader, writer):
        item = int(await reader.readline())
        await asyncio.sleep(0.5)
        writer.write(b"%d\n" % answer(seed, item))
        await writer.drain()
        writer.close()

    async def main():
        server = await asyncio.start_server(talk, "127.0.0.1", 8000)
        ready()
        await server.serve_forever()

    asyncio.run(main())
