/* Preloaded into a program: counts what it writes, syncs and sends, whoever asks for it (SQLite, OpenSSL, Python), and
 * kills it with SIGKILL before, half-way through, or after one of these calls. Files and sockets count; pipes do not, nor
 * does SQLite's -shm file, which is shared memory and made anew at each opening.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { BEFORE, HALF, AFTER };

static atomic_int calls;
static int deadly, moment, record = -1;

/* From now on: die at call number `at` (from 1; 0: never), `when`; write a line about each call to `record_to`. */
void cut_at(int at, int when, int record_to)
{
    moment = when;
    deadly = at;
    record = record_to;
    calls = 0;
}

static void die(void)
{
    kill(getpid(), SIGKILL);
    for (;;)
        pause();
}

static int lasts(int fd)
{
    struct stat found;
    return fstat(fd, &found) == 0 && (S_ISREG(found.st_mode) || S_ISSOCK(found.st_mode));
}

static void note(const char *name, const char *path, size_t size)
{
    char line[600];
    int length = snprintf(line, sizeof line, "%s %zu %.500s\n", name, size, path);
    syscall(SYS_write, record, line, length);
}

/* Whether this call is the deadly one; before it, there is no return. */
static int meets(const char *name, const char *path, size_t size)
{
    size_t length = strlen(path);
    if (record < 0 || (length > 4 && strcmp(path + length - 4, "-shm") == 0))
        return 0;
    int met = atomic_fetch_add(&calls, 1) + 1 == deadly;
    note(name, path, size);
    if (met && moment == BEFORE)
        die();
    return met;
}

static int meets_fd(const char *name, int fd, size_t size)
{
    char link[40], path[500];
    if (record < 0 || !lasts(fd))
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    path[length < 0 ? 0 : length] = 0;
    return meets(name, path, size);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define CUT(meets, whole, half)                                                                                        \
    if (meets) {                                                                                                       \
        if (moment == HALF)                                                                                            \
            half;                                                                                                      \
        else                                                                                                           \
            whole;                                                                                                     \
        die();                                                                                                         \
    }                                                                                                                  \
    return whole

ssize_t write(int fd, const void *data, size_t size)
{
    CUT(meets_fd("write", fd, size), REAL(write)(fd, data, size), REAL(write)(fd, data, size / 2));
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset)
{
    CUT(meets_fd("write", fd, size), REAL(pwrite64)(fd, data, size, offset),
        REAL(pwrite64)(fd, data, size / 2, offset));
}

ssize_t send(int fd, const void *data, size_t size, int flags)
{
    CUT(meets_fd("send", fd, size), REAL(send)(fd, data, size, flags), REAL(send)(fd, data, size / 2, flags));
}

int fsync(int fd)
{
    CUT(meets_fd("sync", fd, 0), REAL(fsync)(fd), (void)0);
}

int fdatasync(int fd)
{
    CUT(meets_fd("sync", fd, 0), REAL(fdatasync)(fd), (void)0);
}

int ftruncate64(int fd, off64_t size)
{
    CUT(meets_fd("truncate", fd, size), REAL(ftruncate64)(fd, size), (void)0);
}

int rename(const char *from, const char *to)
{
    CUT(meets("rename", to, 0), REAL(rename)(from, to), (void)0);
}

int unlink(const char *path)
{
    CUT(meets("unlink", path, 0), REAL(unlink)(path), (void)0);
}
