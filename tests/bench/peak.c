/* peak FILE COMMAND...: runs the command and writes the peak of its resident memory, in kB, to
   FILE. Debian has no such tool without a package of its own. Ends as the command does. */
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int count, char **arguments) {
    if (count < 3) {
        fprintf(stderr, "usage: peak FILE COMMAND...\n");
        return 2;
    }
    pid_t child = fork();
    if (child == 0) {
        execvp(arguments[2], arguments + 2);
        perror(arguments[2]);
        _exit(127);
    }
    int ended;
    struct rusage used;
    if (child < 0 || wait4(child, &ended, 0, &used) != child) {
        perror("peak");
        return 3;
    }
    FILE *file = fopen(arguments[1], "w");
    if (file == NULL) {
        perror(arguments[1]);
        return 3;
    }
    fprintf(file, "%ld\n", used.ru_maxrss);
    fclose(file);
    return WIFEXITED(ended) ? WEXITSTATUS(ended) : 1;
}
