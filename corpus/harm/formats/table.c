/* Әріптер кестесі: кіші және бас әріптер. */
#include <stdio.h>
#define A_C(x)  ((x) + 0x0C)

static const char *аттары[] = {
    "заң",      /* 0 */
    "шарт",     /* 1 */
    "келісім",  /* 2 */
    NULL,
};

int main(int c, char **a)
{
    int e = 0, o;
    for (o = 1; o < c; o++) {
        e += a[o][0] == '-' ? 1 : 0;   // таңбалар саны
        printf("%d: %s\n", o, a[o]);
    }
    if (e>0&&c<9) puts("Дайын.\tСәтті аяқталды!");
    return e;
}
