HEAD = "id,shop,article,note,count,cents\n"


def check(candidate, box):
    def totals(name, rows):
        return candidate(box.write(name, HEAD + rows))

    plain = "1,Oslo,tea,,2,450\n2,Bergen,cup,,1,1200\n3,Oslo,cup,,3,1200\n"
    assert totals("plain.csv", plain) == {"Oslo": 4500, "Bergen": 1200}, "sums for each shop"
    cancelled = "1,Oslo,tea,,,450\n2,Bergen,cup,,0,1200\n3,Lund,cup,,5,10\n"
    assert totals("cancelled.csv", cancelled) == {"Bergen": 0, "Lund": 50}, (
        "a sale without a count was cancelled, one with the count 0 was not"
    )
    quoted = '1,"Oslo, harbour",tea,"said ""please"", twice",2,450\n2,Bergen,cup,"two\nlines",1,99\n'
    assert totals("quoted.csv", quoted) == {"Oslo, harbour": 900, "Bergen": 99}, (
        "quoted fields may hold commas, quotation marks and line breaks"
    )
    assert totals("empty.csv", "") == {}, "a file with nothing but its first line"
    many = "".join("%d,Shop %d,a,,%d,%d\n" % (i, i % 7, i % 3, i) for i in range(12000))
    expected = {"Shop %d" % shop: sum(i % 3 * i for i in range(shop, 12000, 7)) for shop in range(7)}
    assert totals("many.csv", many) == expected, "sums that reach over the border between two pieces of the file"
    large = "1,Oslo,gold,,3000000,2000000\n2,Oslo,gold,,3000000,2000000\n"
    assert totals("large.csv", large) == {"Oslo": 12000000000000}, "sums beyond 32 bits"
